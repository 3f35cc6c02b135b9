/** What the run's one server is reached by; set by the global set-up. */
export interface ClusterAddresses {
  url: string;
  ownerUrl: string;
  superuserUrl: string;
  password: string;
  passwordHash: string;
}

export function clusterAddresses(): ClusterAddresses {
  const text = process.env['GUICHET_TEST_CLUSTER'];
  if (!text) throw new Error('Run the specs with apps/api/jest.config.mjs: its global set-up starts PostgreSQL');
  return JSON.parse(text) as ClusterAddresses;
}
