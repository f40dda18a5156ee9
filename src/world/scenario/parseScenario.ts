import { readRsaPrivateKey, sameKey } from "../../base/crypto/rsa.ts";
import { readCertificate } from "../../base/readCertificate.ts";
import { isTooDeep, tooDeepAt } from "../../store/record/jsonDepth.ts";
import { locateJsonFault, locateJsonPath, placeOf } from "../../store/record/locateJson.ts";
import { pathText, shapeProblems } from "../../store/record/RecordShape.ts";
import { windowsReleases, windowsVersion } from "../server/windowsVersion.ts";
import { ScenarioError } from "./ScenarioError.ts";
import { type Scenario, scenarioShape } from "./scenarioShape.ts";

/** Reads the text of a scenario file. Faults, and references that lead nowhere, are errors with their place. */
export function parseScenario(content: string, file: string): Scenario {
  const text = content.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = locateJsonFault(text);
    throw new ScenarioError(file, fault, fault.what);
  }
  if (isTooDeep(value)) throw new ScenarioError(file, placeOf(text, tooDeepAt(text)), "nested too deeply");
  const fail = (path: readonly (string | number)[], what: string): never => {
    throw new ScenarioError(file, locateJsonPath(text, path), path.length === 0 ? what : `${pathText(path)}: ${what}`);
  };
  const problem = shapeProblems(scenarioShape, value)[0];
  if (problem) fail(problem.path, `expected ${problem.expected}, found ${problem.found}`);
  const scenario = value as Scenario;
  checkReferences(scenario, fail);
  checkCertificates(scenario, fail);
  checkIdentities(scenario, fail);
  for (const [index, server] of scenario.servers.entries()) checkServer(scenario, server, ["servers", index], fail);
  return scenario;
}

type Fail = (path: readonly (string | number)[], what: string) => never;

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
    seen.set(key, pathText(place));
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
  if (!certificate) throw fail([...path, "certificate"], "expected a certificate in PEM");
  if (pair.privateKey === null) return;
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
