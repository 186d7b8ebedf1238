/* WebAssembly has no jump out of a function; an error of the engine ends its process instead. */
#ifndef BACKLINE_SETJMP_H
#define BACKLINE_SETJMP_H
#include <stdlib.h>
typedef int jmp_buf[1];
#define setjmp(place) 0
#define longjmp(place, value) abort()
#endif
