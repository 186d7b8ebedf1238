/** A larger file is not read: a thousand routines are below two megabytes. */
export const mostFileBytes = 64 * 1024 * 1024;
