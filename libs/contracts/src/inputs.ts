// Input classes with their validation rules: for the API. The web imports their types from `@guichet/contracts`.
export * from './citations.input';
export * from './enquiries.input';
export * from './enquiry-verbs.input';
export * from './paging.input';
export * from './past-answers.input';
export * from './records.input';
export * from './session.input';
