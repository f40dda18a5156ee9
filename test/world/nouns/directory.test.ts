import { expect } from "chai";
import {
  getPartnerApplication,
  newPartnerApplication,
  setPartnerApplication,
} from "../../../src/world/auth/PartnerApplication.ts";
import authServer from "../../../src/world/nouns/AuthServer.ts";
import exchangeServer from "../../../src/world/nouns/ExchangeServer.ts";
import partnerApplication from "../../../src/world/nouns/PartnerApplication.ts";
import { findRow } from "../../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../../src/world/nouns/rows/listRows.ts";
import { canonicalNameOf, identityTextOf } from "../../../src/world/nouns/rows/rowPlace.ts";
import { removeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { enablePushNotificationProxy, getPushNotificationProxy } from "../../../src/world/push/PushNotificationApp.ts";
import { getExchangeServer, listExchangeServers } from "../../../src/world/server/ExchangeServer.ts";
import { newWorld, refusal } from "../harness.ts";

describe("objects of the configuration", () => {
  it("are what the scenario says, and enabling the proxy changes what the documented output shows", () => {
    const world = newWorld();
    world.clock.sleep(Date.parse("2013-08-28T02:23:47Z") - world.clock.now());
    const { row, changed } = enablePushNotificationProxy(world, { organization: "Fabrikam.com" });
    expect(changed).to.equal(true);
    expect(row).to.deep.equal({
      noun: "PushNotificationApp",
      guid: "8b567958-58a4-403c-a8f0-524d7f1e9279",
      name: "OnPrem-Proxy",
      owner: null,
      distinguishedName:
        "CN=OnPrem-Proxy,CN=Push Notifications Settings,CN=First Organization,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=Domain,DC=extest,DC=microsoft,DC=com",
      whenCreated: "2013-08-14T20:30:27Z",
      whenChanged: "2013-08-28T02:23:47Z",
      values: {
        DisplayName: "On Premises Proxy app",
        Platform: "Proxy",
        Enabled: true,
        Organization: "fabrikam.com",
        Uri: "https://outlook.office365.com/PushNotifications",
      },
    });
    expect(enablePushNotificationProxy(world, { organization: "FABRIKAM.com" }).changed).to.equal(false);
    expect(getPushNotificationProxy(world).whenChanged).to.equal("2013-08-28T02:23:47Z");
  });

  it("are found by every form of their identity, and by nothing else", () => {
    const world = newWorld();
    const [server] = listExchangeServers(world);
    const canonical = canonicalNameOf(world, server);
    expect(canonical).to.match(/^fabrikam\.com\/Configuration\/Services\/Microsoft Exchange\//);
    const forms = [
      "server",
      "SERVER.fabrikam.COM",
      server.guid,
      `{${server.guid.toUpperCase()}}`,
      server.distinguishedName,
      canonical,
      server.values.ExchangeLegacyDN,
    ];
    for (const form of forms) expect(getExchangeServer(world, form).guid, form).to.equal(server.guid);
    expect(identityTextOf(world, exchangeServer, server)).to.equal("SERVER");
    const error = refusal(() => getExchangeServer(world, "SERVER2"));
    expect(error.message).to.equal(
      "The operation couldn't be performed because object 'SERVER2' couldn't be found on 'server.fabrikam.com'.",
    );
    expect(error.exception).to.equal("ManagementObjectNotFoundException");
    const [application] = listRows(world, partnerApplication);
    expect(getPartnerApplication(world, String(application.values.ApplicationIdentifier)).name).to.equal(
      "Exchange Online",
    );
    expect(findRow(world, authServer, "Exchange Online")).to.equal(null);
  });

  it("refuse a name in use, a long name, and an identity of two objects", () => {
    const world = newWorld();
    newPartnerApplication(world, "One", { ApplicationIdentifier: "a" });
    newPartnerApplication(world, "Two, three", { ApplicationIdentifier: "a", Realm: "b.com" });
    expect(refusal(() => newPartnerApplication(world, "ONE", { ApplicationIdentifier: "b" })).message).to.match(
      /^Active Directory operation failed on server\.fabrikam\.com\. The object 'CN=ONE,.*' already exists\.$/,
    );
    expect(refusal(() => newPartnerApplication(world, "x".repeat(65), { ApplicationIdentifier: "b" })).id).to.equal(
      "NameTooLong",
    );
    expect(refusal(() => getPartnerApplication(world, "a")).id).to.equal("ObjectAmbiguous");
    expect(getPartnerApplication(world, "two, three").distinguishedName).to.match(
      /^CN=Two\\, three,CN=Partner Applications,/,
    );
  });

  it("follow a new name and a removal", () => {
    const world = newWorld();
    const one = newPartnerApplication(world, "One", { ApplicationIdentifier: "a" });
    world.clock.sleep(1000);
    const { row } = setPartnerApplication(world, one, { Enabled: false }, "Uno");
    expect(findRow(world, partnerApplication, "One")).to.equal(null);
    expect(getPartnerApplication(world, "uno").values.Enabled).to.equal(false);
    expect(Date.parse(row.whenChanged) - Date.parse(row.whenCreated)).to.equal(1000);
    expect(setPartnerApplication(world, getPartnerApplication(world, "uno"), { Enabled: false }).changed).to.equal(
      false,
    );
    removeRow(world, partnerApplication, getPartnerApplication(world, "uno"));
    expect(findRow(world, partnerApplication, "uno")).to.equal(null);
  });

  it("get the same GUID for the same seed, and another in the next session", () => {
    const guids = ["1", "1", "2"].map((seed) => {
      const world = newWorld("fabrikam", seed);
      return newPartnerApplication(world, "One", { ApplicationIdentifier: "a" }).guid;
    });
    expect(guids[0]).to.equal(guids[1]).and.not.equal(guids[2]);
    expect(guids[0]).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
