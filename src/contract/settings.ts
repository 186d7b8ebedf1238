/** Languages that the text room speaks, as BCP 47 tags. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

/** How loud the wall is. */
export interface SoundSettings {
  /** Percent of full level, a whole number from 0 to 100. */
  readonly volume: number;
  /** Silent whatever the volume is; the volume is kept for later. */
  readonly muted: boolean;
}

/** What a clinic sets once. */
export interface Settings {
  /** Shown on the idle wall; empty for none. */
  readonly clinicName: string;
  /** Shown beside the advice on when to seek help. */
  readonly emergencyNumber: string;
  readonly language: Language;
  readonly sound: SoundSettings;
}

/** Settings of a new installation; 112 is the emergency number of the European Union and of GSM. */
export const defaultSettings: Settings = {
  clinicName: '',
  emergencyNumber: '112',
  language: 'en',
  sound: { volume: 80, muted: false },
};
