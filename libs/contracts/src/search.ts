export const searchTextMax = 10_000;
