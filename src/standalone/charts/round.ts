/** A length in pixels to a hundredth, which no one sees. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;
