/** The known back ends, by the names that `backend` takes; `delivery/backends` says what each is. */
export const backendNames = [
  'own',
  'action-network',
  'proca',
  'actionkit',
  'basket',
  'supabase',
  'formspree',
  'basin',
  'netlify',
  'webhook',
  'google-forms',
] as const;

/** The name of a known back end. */
export type BackendName = (typeof backendNames)[number];
