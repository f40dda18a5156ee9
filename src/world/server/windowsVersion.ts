/** Releases of Windows Server and their version numbers (Microsoft's documentation, "Operating System Version"). */
const releases = [
  ["Windows Server 2008 R2", "6.1.7601"],
  ["Windows Server 2008", "6.0.6002"],
  ["Windows Server 2012 R2", "6.3.9600"],
  ["Windows Server 2012", "6.2.9200"],
  ["Windows Server 2016", "10.0.14393"],
  ["Windows Server 2019", "10.0.17763"],
  ["Windows Server 2022", "10.0.20348"],
  ["Windows Server 2025", "10.0.26100"],
] as const;

export const windowsReleases: readonly string[] = releases.map(([name]) => name);

/** "6.3.9600" for "Windows Server 2012 R2 Standard"; null for what is no release of Windows Server. */
export function windowsVersion(operatingSystem: string): string | null {
  const text = operatingSystem.replace(/^Microsoft /i, "").toLowerCase();
  return releases.find(([name]) => `${text} `.startsWith(`${name.toLowerCase()} `))?.[1] ?? null;
}
