import { serviceKey } from "../../base/ServiceKey.ts";

/** Which version of the test framework a session is like; an import of another one changes it. */
export interface TestFramework {
  version: TestFrameworkVersion;
  /** Makes ready what scripts see of it once it is imported: its types, the variables of its module. */
  imported: () => void;
}

export const testFrameworkVersions = ["5.7.1", "6.2.0", "4.10.1"] as const;
export type TestFrameworkVersion = (typeof testFrameworkVersions)[number];

export const testFrameworkName = "Pester";

export const testFrameworkKey = serviceKey<TestFramework>("testFramework");
