import { readRsaPrivateKey, sameKey } from "../../base/crypto/rsa.ts";
import { readCertificate } from "../../base/readCertificate.ts";
import { isTooDeep, tooDeepAt } from "../../store/record/jsonDepth.ts";
import { locateJsonFault, locateJsonPath, locateJsonTwice, placeOf } from "../../store/record/locateJson.ts";
import { pathText, shapeProblems } from "../../store/record/RecordShape.ts";
import { windowsReleases, windowsVersion } from "../server/windowsVersion.ts";
import { ScenarioError } from "./ScenarioError.ts";
import { type Scenario, scenarioShape } from "./scenarioShape.ts";

/** Something that is wrong with a scenario, with its place in the file. */
export interface ScenarioFault {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/**
 * Reads the text of a scenario file. Faults, and references that lead nowhere, are errors with their place. `comesAlong`:
 * it is one of the product's own, in which nobody looks for names that are there twice.
 */
export function parseScenario(content: string, file: string, comesAlong = false): Scenario {
  const { scenario, faults } = readScenario(content, comesAlong);
  if (scenario === null || faults.length > 0) throw new ScenarioError(file, faults[0], faults[0].what);
  return scenario;
}

/** The same with all its faults, in the order of the file; without a scenario where its members are not those of one. */
export function readScenario(
  content: string,
  comesAlong = false,
): {
  readonly scenario: Scenario | null;
  readonly faults: readonly ScenarioFault[];
} {
  const text = content.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, what } = locateJsonFault(text);
    return { scenario: null, faults: [{ path: [], line, column, what }] };
  }
  if (isTooDeep(value))
    return { scenario: null, faults: [{ path: [], ...placeOf(text, tooDeepAt(text)), what: "nested too deeply" }] };
  const twice = comesAlong ? null : locateJsonTwice(text);
  if (twice) return { scenario: null, faults: [{ path: [], ...twice }] };
  const faults: ScenarioFault[] = [];
  const most = Math.max(1, Math.min(mostFaults, Math.floor(searchedText / text.length)));
  const fail = (path: readonly (string | number)[], what: string): void => {
    if (faults.length < most) faults.push(faultAt(text, path, what));
  };
  for (const { path, expected, found } of shapeProblems(scenarioShape, value))
    fail(path, `expected ${expected}, found ${found}`);
  if (faults.length > 0) return { scenario: null, faults: inOrder(faults) };
  const scenario = value as Scenario;
  checkReferences(scenario, fail);
  checkCertificates(scenario, fail);
  checkIdentities(scenario, fail);
  for (const [index, server] of scenario.servers.entries()) checkServer(scenario, server, ["servers", index], fail);
  return { scenario, faults: inOrder(faults) };
}

/** So many faults are told: the text is looked through for the place of each. */
const mostFaults = 100;
/** So many characters are looked through in all. */
const searchedText = 20_000_000;

/** A fault with the place that its path has in the text. */
export function faultAt(text: string, path: readonly (string | number)[], what: string): ScenarioFault {
  const said = path.length === 0 ? what : `${pathText(path)}: ${what}`;
  return { path, ...locateJsonPath(text, path), what: said };
}

export function inOrder(faults: readonly ScenarioFault[]): readonly ScenarioFault[] {
  return [...faults].sort((left, right) => left.line - right.line || left.column - right.column);
}

export type Fail = (path: readonly (string | number)[], what: string) => void;

function checkReferences(scenario: Scenario, fail: Fail): void {
  const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
  if (!scenario.servers.some(({ name }) => same(name, scenario.shellServer)))
    fail(["shellServer"], `no server is called '${scenario.shellServer}'`);
  const accounts = scenario.tenants.flatMap((tenant) => tenant.accounts);
  if (!accounts.some(({ userPrincipalName }) => same(userPrincipalName, scenario.administrator)))
    fail(["administrator"], `no tenant has the account '${scenario.administrator}'`);
  for (const [index, server] of scenario.servers.entries())
    if (!/^\d+\.\d+\.\d+\.\d+$/.test(server.version))
      fail(["servers", index, "version"], "expected four numbers such as 15.0.775.38");
  if (scenario.cloud.signingKeys.length === 0) fail(["cloud", "signingKeys"], "expected at least one key");
}

/** No two objects have one GUID, no two accounts one name. */
function checkIdentities(scenario: Scenario, fail: Fail): void {
  const seen = new Map<string, string>();
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (identityMembers.has(key) && typeof child === "string") claim(child, place);
      else visit(child, place);
    }
  };
  const claim = (text: string, place: readonly (string | number)[]): void => {
    const key = text.toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) fail(place, `'${text}' is that of ${other} already`);
    else seen.set(key, pathText(place));
  };
  visit(scenario, []);
}

/** Members that name one object of the whole organisation. */
const identityMembers = new Set(["guid", "objectId", "userPrincipalName"]);

/** What a server says of itself in several places is one story. */
function checkServer(
  { servers, forest }: Scenario,
  server: Scenario["servers"][number],
  path: readonly (string | number)[],
  fail: Fail,
): void {
  const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
  for (const member of ["name", "fqdn"] as const)
    if (servers.find((each) => same(each[member], server[member])) !== server)
      fail([...path, member], `another server is called '${server[member]}', too`);
  if (!same(server.fqdn.split(".")[0], server.name))
    fail([...path, "fqdn"], `expected a name that begins with the server's own, '${server.name}'`);
  if (windowsVersion(server.operatingSystem) === null)
    fail([...path, "operatingSystem"], `expected one of ${windowsReleases.join(", ")}, with its edition behind it`);
  const expected = new Map([
    ["computername", server.name],
    ["userdomain", forest.netBiosDomain],
    ["userdnsdomain", forest.dnsDomain],
    ["os", "Windows_NT"],
  ]);
  const names = new Set<string>();
  for (const [index, { name, value }] of server.environment.entries()) {
    const key = name.toLowerCase();
    if (names.has(key)) fail([...path, "environment", index, "name"], `the variable '${name}' is there twice`);
    names.add(key);
    const wanted = expected.get(key);
    if (wanted !== undefined && !same(wanted, value))
      fail(
        [...path, "environment", index, "value"],
        `${name} of the server '${server.name}' is '${wanted}', not '${value}'`,
      );
  }
}

function checkCertificates(scenario: Scenario, fail: Fail): void {
  for (const [index, { certificates }] of scenario.servers.entries())
    for (const [place, each] of certificates.entries())
      checkPair(each, ["servers", index, "certificates", place], fail);
  for (const [index, each] of scenario.cloud.signingKeys.entries())
    checkPair(each, ["cloud", "signingKeys", index], fail);
  for (const [index, { servicePrincipals }] of scenario.tenants.entries())
    for (const [place, { credentials }] of servicePrincipals.entries())
      for (const [key, { type, value }] of (credentials ?? []).entries())
        if (type === "Asymmetric" && !readable(() => readCertificate(Buffer.from(value, "base64"))))
          fail(["tenants", index, "servicePrincipals", place, "credentials", key, "value"], "expected a certificate");
}

function checkPair(
  pair: { readonly certificate: readonly string[]; readonly privateKey: readonly string[] | null },
  path: readonly (string | number)[],
  fail: Fail,
): void {
  const certificate = readable(() => readCertificate(pair.certificate.join("\n")));
  if (!certificate) fail([...path, "certificate"], "expected a certificate in PEM");
  if (!certificate || pair.privateKey === null) return;
  const text = pair.privateKey.join("\n");
  const key = readable(() => readRsaPrivateKey(text));
  if (!key) fail([...path, "privateKey"], "expected an RSA private key in PEM");
  else if (!certificate.publicKey || !sameKey(certificate.publicKey, key))
    fail([...path, "privateKey"], "the key is not that of the certificate");
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
