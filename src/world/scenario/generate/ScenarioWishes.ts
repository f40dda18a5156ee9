/** What a new scenario is to be like. */
export interface ScenarioWishes {
  readonly name: string;
  /** The DNS name of the forest, which is its mail domain too. */
  readonly domain: string;
  readonly servers: number;
  readonly mailboxes: number;
  /** Four numbers, such as 15.1.2507.6. */
  readonly version: string;
  readonly seed: string;
  /** Whether the servers are a database availability group, with two copies of each database. */
  readonly availabilityGroup: boolean;
}

/** The builds that years stand for, the Windows that they run on, and when such an organisation begins. */
export const releasesOfYears = {
  "2013": { version: "15.0.775.38", operatingSystem: "Windows Server 2012 R2 Standard", start: "2014-03-03T08:00:00Z" },
  "2016": { version: "15.1.2507.6", operatingSystem: "Windows Server 2016 Standard", start: "2022-09-05T08:00:00Z" },
  "2019": { version: "15.2.1544.4", operatingSystem: "Windows Server 2022 Standard", start: "2024-05-06T08:00:00Z" },
  SE: { version: "15.2.2562.17", operatingSystem: "Windows Server 2022 Standard", start: "2025-09-01T08:00:00Z" },
} as const;

export type ReleaseYear = keyof typeof releasesOfYears;
