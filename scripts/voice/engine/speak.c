/* The door of the engine: a text in, samples out. Compiled with CMU Flite (build-engine.ts). */
#include <stdlib.h>
#include "flite.h"

cst_voice *register_cmu_us_slt(const char *voxdir);

static cst_voice *voice;
static cst_wave *wave;

/* A place for a text of so many bytes, its closing zero included. */
__attribute__((export_name("room"))) char *room(int bytes) { return malloc(bytes); }

/* Speaks the text that is in a room, and clears the room away. How many samples there are; 0 for none. */
__attribute__((export_name("speak"))) int speak(char *text)
{
    if (voice == NULL)
    {
        flite_init();
        voice = register_cmu_us_slt(NULL);
    }
    if (wave != NULL)
        delete_wave(wave);
    wave = flite_text_to_wave(text, voice);
    free(text);
    return wave == NULL ? 0 : wave->num_samples;
}

/* Where the samples of the last text are, 16 bits each, and how many make a second. */
__attribute__((export_name("samples"))) short *samples(void) { return wave->samples; }
__attribute__((export_name("rate"))) int rate(void) { return wave->sample_rate; }
