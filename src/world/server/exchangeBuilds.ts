/** Builds that a behaviour depends on. */
export const exchangeBuilds = {
  /** Exchange Server 2013 Cumulative Update 3, the first with push notification proxying. */
  exchange2013CumulativeUpdate3: "15.0.775.38",
  /** From the builds of 2023 on self-signed certificates are signed with SHA-256 (which build exactly is inferred). */
  sha256SelfSigned: "15.1.2507.21",
} as const;
