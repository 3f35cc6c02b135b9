// What both sides may import at run time: literals, limits and output types. Nothing here loads a validator.
export * from './academic-year';
export * from './centres';
export * from './characters';
export * from './citations';
export * from './enquiries';
export * from './paging';
export * from './past-answers';
export * from './problem';
export * from './records';
export * from './roles';
export * from './search';
export * from './session';
export * from './topics';
export type * from './inputs';
