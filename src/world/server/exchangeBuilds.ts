/** Builds that a behaviour depends on. */
export const exchangeBuilds = {
  /** Exchange Server 2013 Cumulative Update 3, the first with push notification proxying. */
  exchange2013CumulativeUpdate3: "15.0.775.38",
  /** From the builds of 2023 on self-signed certificates are signed with SHA-256 (which build exactly is inferred). */
  sha256SelfSigned: "15.1.2507.21",
} as const;

/**
 * What setup leaves as the version of the organisation's own object, from each build on. Source: the tables of schema versions
 * in Exchange's documentation.
 */
export const organizationObjectVersions: readonly (readonly [build: string, version: number])[] = [
  ["15.0.516.32", 15_449],
  ["15.0.620.29", 15_614],
  ["15.0.712.24", 15_688],
  ["15.0.775.38", 15_763],
  ["15.0.847.32", 15_844],
  ["15.0.913.22", 15_870],
  ["15.0.995.29", 15_965],
  ["15.0.1130.7", 16_130],
  ["15.1.225.42", 16_210],
  ["15.1.396.30", 16_211],
  ["15.1.466.34", 16_212],
  ["15.1.669.32", 16_213],
  ["15.1.2507.6", 16_223],
  ["15.2.221.12", 16_751],
  ["15.2.1118.7", 16_760],
  ["15.2.1258.12", 16_761],
  ["15.2.1544.4", 16_762],
  ["15.2.1748.8", 16_763],
];
