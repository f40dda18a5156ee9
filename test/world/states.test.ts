import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { VirtualClock } from "../../src/base/Clock.ts";
import { instantMilliseconds } from "../../src/base/instant.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { getAuthConfig } from "../../src/world/auth/AuthConfig.ts";
import { getPushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import { findMachine, shellMachine } from "../../src/world/server/Machine.ts";
import { listServices } from "../../src/world/service/Service.ts";
import { acceptedDomainNames } from "../../src/world/transport/acceptedDomains.ts";
import { createWorld } from "../../src/world/World.ts";
import { worldSchema } from "../../src/world/worldSchema.ts";

/**
 * State folders as versions that landed have written them, with few services; `journal` ones were left by a process that
 * was killed. A property that a shape gets must not keep them from opening: give it a default, or write a migration. A new
 * folder joins them whenever the schema's version rises.
 */
const states = "test/world/states";

describe("a state folder of an earlier version", () => {
  const base = mkdtempSync(join(tmpdir(), "cmdlab-states-"));
  after(() => rmSync(base, { recursive: true, force: true }));

  for (const name of readdirSync(states))
    it(`${name} opens with all that was in it, and once more as this version's`, () => {
      const folder = join(base, name);
      cpSync(join(states, name), folder, { recursive: true });
      const texts = [0, 1].map(() => {
        const store = openFileStore(folder, worldSchema);
        expect(store.notices).to.deep.equal([]);
        const world = createWorld(store, {
          clock: new VirtualClock(instantMilliseconds(store.changed ?? "")),
          seed: 1,
        });
        expect(shellMachine(world)).to.equal(findMachine(world, "SERVER"));
        expect(getAuthConfig(world).values.CurrentCertificateThumbprint).to.match(/^[0-9A-F]{40}$/);
        expect(shellServer(world).values.ServerRole).to.equal("Mailbox, ClientAccess");
        expect(acceptedDomainNames(world)).to.deep.equal(["fabrikam.com"]);
        expect(listServices(world, "SERVER").map(({ name }) => name)).to.include("MSExchangeHM");
        expect(getPushNotificationProxy(world).values.Enabled, "what was changed last").to.equal(true);
        const text = store.toText();
        store.close();
        return text;
      });
      expect(texts[1]).to.equal(texts[0]);
    });
});
