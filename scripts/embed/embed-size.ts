/** In CSS pixels. The card scrolls within itself, so that its height is known before it loads. */
export const embedSize = { width: 600, height: 480 } as const;
