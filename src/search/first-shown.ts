/** How many results are shown at a time. */
export const batch = 50;
/** How many of a longer list are shown first, so that it is there at once. */
const few = 10;

/** How many of the results to show before a reader asks for more. */
export const firstShown = (found: number) => (found <= batch ? found : few);
