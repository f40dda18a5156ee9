import { expect } from "chai";
import { VirtualClock } from "../../../src/base/Clock.ts";
import { openMemoryStore } from "../../../src/store/openMemoryStore.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import { openWorld, rememberTime, sessionStart } from "../../../src/world/openWorld.ts";
import { enablePushNotificationProxy } from "../../../src/world/push/PushNotificationApp.ts";
import { parseScenario } from "../../../src/world/scenario/parseScenario.ts";
import { ScenarioError } from "../../../src/world/scenario/ScenarioError.ts";
import { shellServer } from "../../../src/world/server/ExchangeServer.ts";
import { shellMachine } from "../../../src/world/server/Machine.ts";
import { adminDisplayVersion, isVersionAtLeast } from "../../../src/world/server/serverVersion.ts";
import { worldSchema } from "../../../src/world/worldSchema.ts";
import { newWorld, scenarioNamed, scenarioText } from "../harness.ts";

interface Server {
  readonly guid: string;
  readonly environment: { name: string; value: string }[];
}

describe("a scenario", () => {
  it("is loaded, each of the examples", () => {
    const facts = ["fabrikam", "contoso"].map((name) => {
      const world = newWorld(name);
      const { Fqdn, AdminDisplayVersion } = shellServer(world).values;
      const version = adminDisplayVersion(AdminDisplayVersion);
      return [getOrganization(world).name, Fqdn, version, shellMachine(world).timeZone];
    });
    expect(facts).to.deep.equal([
      ["First Organization", "server.fabrikam.com", "Version 15.0 (Build 775.38)", "Pacific Standard Time"],
      ["Contoso", "ex01.contoso.com", "Version 15.0 (Build 712.24)", "Eastern Standard Time"],
    ]);
    const domain = shellMachine(newWorld()).environment.find(({ name }) => name === "USERDNSDOMAIN");
    expect(domain?.value).to.equal("FABRIKAM.COM");
  });

  it("gives the same store, byte for byte", () => {
    expect(newWorld().store.toText()).to.equal(newWorld().store.toText());
  });

  const faults: readonly (readonly [string, (text: string) => string, number, string])[] = [
    ["no JSON", (text) => text.replace(",", ""), 3, "expected ',' or '}'"],
    [
      "a wrong value",
      (text) => text.replace('"2013-08-28T02:20:00Z"', '"yesterday"'),
      4,
      "startTime: expected a moment",
    ],
    [
      "a member that is not known",
      (text) => text.replace('"timeZone"', '"timezone"'),
      1,
      "timeZone: expected a string",
    ],
    [
      "a missing server",
      (text) => text.replace('"shellServer": "SERVER"', '"shellServer": "X"'),
      8,
      "no server is called 'X'",
    ],
    [
      "a version that is none",
      (text) => text.replace("15.0.775.38", "CU3"),
      31,
      "servers[0].version: expected four numbers",
    ],
    ["a member twice", (text) => text.replace(/^\{/, '{\n  "name": "a",'), 3, "'name' is there twice"],
  ];
  for (const [what, spoil, line, sentence] of faults) {
    it(`with ${what} is refused with its place`, () => {
      try {
        parseScenario(spoil(scenarioText("fabrikam")), "fabrikam.json");
        expect.fail("expected an error");
      } catch (error) {
        expect(error).to.be.instanceOf(ScenarioError);
        expect((error as ScenarioError).message)
          .to.contain(sentence)
          .and.contain("'fabrikam.json'");
        expect((error as ScenarioError).line).to.equal(line);
      }
    });
  }

  const contradictions: readonly (readonly [
    string,
    (server: Server, scenario: { servers: Server[] }) => void,
    string,
  ])[] = [
    [
      "COMPUTERNAME of another server",
      ({ environment }) =>
        Object.assign(environment.find(({ name }) => name === "COMPUTERNAME") ?? {}, { value: "EX09" }),
      "COMPUTERNAME of the server 'SERVER' is 'SERVER', not 'EX09'",
    ],
    [
      "a variable twice",
      ({ environment }) => environment.push({ name: "path", value: "x" }, { name: "Path", value: "y" }),
      "the variable '",
    ],
    [
      "a domain of another forest",
      ({ environment }) =>
        Object.assign(environment.find(({ name }) => name === "USERDOMAIN") ?? {}, { value: "OTHER" }),
      "USERDOMAIN of the server 'SERVER' is 'FABRIKAM', not 'OTHER'",
    ],
    [
      "a system that nobody knows",
      (server) => Object.assign(server, { operatingSystem: "Windows 11" }),
      "expected one of Windows Server 2008 R2",
    ],
    [
      "the same server twice",
      (server, { servers }) => servers.push({ ...server, guid: undefined } as unknown as Server),
      "another server is called 'SERVER', too",
    ],
    [
      "one GUID twice",
      (server, scenario) =>
        Object.assign(scenario, {
          authConfig: { ...JSON.parse(JSON.stringify(scenario)).authConfig, guid: server.guid },
        }),
      `is that of servers[0].guid already`,
    ],
  ];
  for (const [what, spoil, sentence] of contradictions) {
    it(`with ${what} is refused`, () => {
      const scenario = JSON.parse(scenarioText("fabrikam"));
      spoil(scenario.servers[0], scenario);
      expect(() => parseScenario(JSON.stringify(scenario), "x.json")).to.throw(ScenarioError, sentence);
    });
  }

  it("with a key of another certificate is refused", () => {
    const scenario = JSON.parse(scenarioText("fabrikam"));
    const [first, second] = scenario.servers[0].certificates;
    first.privateKey = second.privateKey;
    expect(() => parseScenario(JSON.stringify(scenario), "x.json")).to.throw("the key is not that of the certificate");
    first.certificate = ["x"];
    expect(() => parseScenario(JSON.stringify(scenario), "x.json")).to.throw("expected a certificate in PEM");
  });

  it("begins where the last session ended", () => {
    const scenario = scenarioNamed("fabrikam");
    const store = openMemoryStore(worldSchema);
    expect(sessionStart(store, scenario)).to.equal(Date.parse(scenario.startTime));
    const world = openWorld(store, scenario, { clock: new VirtualClock(sessionStart(store, scenario)), seed: 1 });
    enablePushNotificationProxy(world);
    world.clock.sleep(120_000);
    rememberTime(world);
    const { revision } = store;
    rememberTime(world);
    expect(store.revision).to.equal(revision);
    expect(sessionStart(store, scenario)).to.equal(Date.parse(scenario.startTime) + 120_000);
  });

  it("compares versions by number", () => {
    expect(isVersionAtLeast("15.0.1044.25", "15.0.775.38")).to.equal(true);
    expect(isVersionAtLeast("15.0.775.38", "15.0.775.38")).to.equal(true);
    expect(isVersionAtLeast("15.0.712.24", "15.0.775.38")).to.equal(false);
    expect(isVersionAtLeast("14.3.900.0", "15.0.0.0")).to.equal(false);
  });
});
