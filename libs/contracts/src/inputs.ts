// Input classes with their validation rules: for the API. The web imports their types from `@guichet/contracts`.
export * from './bridging-programmes.input';
export * from './citations.input';
export * from './enquiries.input';
export * from './enquiry-verbs.input';
export * from './funding.input';
export * from './imports.input';
export * from './institutions.input';
export * from './occupations.input';
export * from './paging.input';
export * from './past-answers.input';
export * from './records.input';
export * from './reviews.input';
export * from './search.input';
export * from './session.input';
export * from './sources.input';
export * from './study-programmes.input';
export * from './team.input';
