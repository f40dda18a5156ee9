import { serviceKey } from "../base/ServiceKey.ts";

/** One property of one object of the organisation that is not what it was, or an object that came or went. */
export interface OrganizationChange {
  /** What kind of object: `Mailbox`, `AcceptedDomain`, `Service`, `ExchangeCertificate`. */
  readonly noun: string;
  /** How its kind names it. */
  readonly identity: string;
  readonly kind: "Added" | "Removed" | "Changed";
  /** Of a changed object; "" of one that came or went. */
  readonly property: string;
  /** Plain values; secrets are stars. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Which objects may change. */
export interface AllowedChange {
  readonly noun: string;
  /** What names one of them in any way in which its kind is named; null: all of the noun. */
  readonly identity: string | null;
}

/** What the organisation was like, and what became of it. */
export interface OrganizationHistory {
  /** From here on changes count: the beginning of a test. What is given back takes the beginning before. */
  begin(): () => void;
  /** What is not as it was at the beginning, or when `work` began where there is work. */
  changes(work?: () => void): readonly OrganizationChange[];
  /** What of that none of these allows. */
  changesBesides(allowed: readonly AllowedChange[], work?: () => void): readonly OrganizationChange[];
  /** Does something as if the organisation were still what it was at the beginning. */
  atBeginning<T>(work: () => T): T;
}

export const organizationHistoryKey = serviceKey<OrganizationHistory>("organizationHistory");
