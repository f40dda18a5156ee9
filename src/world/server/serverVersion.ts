/** Whether a server does what a role stands for. From Exchange 2016 on the role Mailbox has the client access services (documented). */
export function servesAs(
  { version, serverRole }: { readonly version: string; readonly serverRole: readonly string[] },
  role: string,
): boolean {
  if (serverRole.includes(role)) return true;
  if (!serverRole.includes("Mailbox")) return false;
  if (role === "HubTransport") return true;
  if (role === "UnifiedMessaging") return !isVersionAtLeast(version, "15.2.0.0");
  return role === "ClientAccess" && isVersionAtLeast(version, "15.1.0.0");
}

/** `Version 15.0 (Build 775.38)` */
export function adminDisplayVersion(version: string): string {
  const [major, minor, build, revision] = version.split(".");
  return `Version ${major}.${minor} (Build ${build}.${revision})`;
}

/** Whether a version of four numbers is the other one or later. */
export function isVersionAtLeast(version: string, least: string): boolean {
  const left = version.split(".").map(Number);
  const right = least.split(".").map(Number);
  const place = left.findIndex((number, index) => number !== right[index]);
  return place === -1 || left[place] > (right[place] ?? 0);
}
