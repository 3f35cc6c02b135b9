export const roles = ['adviser', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What a role may do at all; what one may do to a given enquiry is in `EnquiryDetail.can`. */
export const permissions = [
  'enquiries:work',
  'enquiries:supervise',
  'records:read',
  'past-answers:read',
  'records:edit',
  'past-answers:review',
  'statistics:read',
  'team:read',
  'team:manage',
] as const;
export type Permission = (typeof permissions)[number];
