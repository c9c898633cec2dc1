/** A sentence names at most so many tied groups; more are counted, and stand in the rows below it. */
export const namesAtMost = 4;
