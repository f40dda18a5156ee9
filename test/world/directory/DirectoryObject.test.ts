import { expect } from "chai";
import {
  listPartnerApplications,
  newPartnerApplication,
  setPartnerApplication,
} from "../../../src/world/auth/PartnerApplication.ts";
import {
  canonicalNameOf,
  createObject,
  findObject,
  getObject,
  removeObject,
  updateObject,
} from "../../../src/world/directory/DirectoryObject.ts";
import { enablePushNotificationProxy, getPushNotificationProxy } from "../../../src/world/push/PushNotificationApp.ts";
import { getExchangeServer, listExchangeServers } from "../../../src/world/server/ExchangeServer.ts";
import { newWorld, refusal } from "../harness.ts";

describe("DirectoryObject", () => {
  it("is what the scenario says of the proxy app, and enabling it changes what the documented output shows", () => {
    const world = newWorld();
    world.clock.sleep(Date.parse("2013-08-28T02:23:47Z") - world.clock.now());
    const { object, changed } = enablePushNotificationProxy(world, { organization: "Fabrikam.com" });
    expect(changed).to.equal(true);
    expect(object).to.deep.equal({
      type: "PushNotificationApp",
      guid: "8b567958-58a4-403c-a8f0-524d7f1e9279",
      name: "OnPrem-Proxy",
      adminDisplayName: "",
      distinguishedName:
        "CN=OnPrem-Proxy,CN=Push Notifications Settings,CN=First Organization,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=Domain,DC=extest,DC=microsoft,DC=com",
      exchangeVersion: "0.20 (15.0.0.0)",
      objectCategory: "fabrikam.com/Configuration/Schema/ms-Exch-Push-Notifications-App",
      objectClass: ["top", "msExchPushNotificationsApp"],
      whenCreated: "2013-08-14T20:30:27Z",
      whenChanged: "2013-08-28T02:23:47Z",
      organizationId: "",
      originatingServer: "server.fabrikam.com",
      properties: {
        displayName: "On Premises Proxy app",
        platform: "Proxy",
        enabled: true,
        organization: "fabrikam.com",
        uri: "https://outlook.office365.com/PushNotifications",
      },
    });
    expect(enablePushNotificationProxy(world, { organization: "FABRIKAM.com" }).changed).to.equal(false);
    expect(getPushNotificationProxy(world).whenChanged).to.equal("2013-08-28T02:23:47Z");
  });

  it("is found by every form of its identity, and by nothing else", () => {
    const world = newWorld();
    const [server] = listExchangeServers(world);
    const forms = [
      "server",
      "SERVER.fabrikam.COM",
      server.guid,
      `{${server.guid.toUpperCase()}}`,
      server.distinguishedName,
      canonicalNameOf(server),
      server.properties.exchangeLegacyDN,
    ];
    for (const form of forms) expect(getExchangeServer(world, form).guid, form).to.equal(server.guid);
    const error = refusal(() => getExchangeServer(world, "SERVER2"));
    expect(error.message).to.equal(
      "The operation couldn't be performed because object 'SERVER2' couldn't be found on 'server.fabrikam.com'.",
    );
    expect(error.exception).to.equal("ManagementObjectNotFoundException");
    const [application] = listPartnerApplications(world);
    expect(findObject(world, "PartnerApplication", application.properties.applicationIdentifier)?.name).to.equal(
      "Exchange Online",
    );
    expect(findObject(world, "AuthServer", "Exchange Online")).to.equal(null);
  });

  it("refuses a name in use, a long name, and an identity of two objects", () => {
    const world = newWorld();
    newPartnerApplication(world, "One", { applicationIdentifier: "a" });
    newPartnerApplication(world, "Two, three", { applicationIdentifier: "a" });
    expect(refusal(() => newPartnerApplication(world, "ONE", { applicationIdentifier: "b" })).message).to.match(
      /^Active Directory operation failed on server\.fabrikam\.com\. The object 'CN=ONE,.*' already exists\.$/,
    );
    expect(refusal(() => newPartnerApplication(world, "x".repeat(65), { applicationIdentifier: "b" })).id).to.equal(
      "NameTooLong",
    );
    expect(refusal(() => getObject(world, "PartnerApplication", "a")).id).to.equal("ObjectAmbiguous");
    expect(getObject(world, "PartnerApplication", "two, three").distinguishedName).to.match(
      /^CN=Two\\, three,CN=Partner Applications,/,
    );
  });

  it("follows a new name and a removal", () => {
    const world = newWorld();
    const one = newPartnerApplication(world, "One", { applicationIdentifier: "a" });
    world.clock.sleep(1000);
    const { object } = setPartnerApplication(world, one, { enabled: false }, "Uno");
    expect(findObject(world, "PartnerApplication", "One")).to.equal(null);
    expect(findObject(world, "PartnerApplication", "uno")?.properties.enabled).to.equal(false);
    expect(Date.parse(object.whenChanged) - Date.parse(object.whenCreated)).to.equal(1000);
    expect(updateObject(world, object, { enabled: false }).changed).to.equal(false);
    removeObject(world, object);
    expect(findObject(world, "PartnerApplication", "uno")).to.equal(null);
  });

  it("gets the same GUID for the same seed, and another in the next session", () => {
    const guids = ["1", "1", "2"].map((seed) => {
      const world = newWorld("fabrikam", seed);
      return newPartnerApplication(world, "One", { applicationIdentifier: "a" }).guid;
    });
    expect(guids[0]).to.equal(guids[1]).and.not.equal(guids[2]);
    expect(guids[0]).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(() => createObject(newWorld(), "AuthConfig", "Auth Configuration", {} as never)).to.throw("already exists");
  });
});
