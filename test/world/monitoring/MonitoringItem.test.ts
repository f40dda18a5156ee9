import { expect } from "chai";
import { healthSets } from "../../../src/world/monitoring/healthSets.ts";
import { getProbe, monitoringItems } from "../../../src/world/monitoring/MonitoringItem.ts";
import { componentNames } from "../../../src/world/server/serverComponents.ts";
import { getService, stopService } from "../../../src/world/service/Service.ts";
import { newWorld, refusal } from "../harness.ts";

describe("MonitoringItem", () => {
  it("lists the items of a health set", () => {
    const items = monitoringItems(newWorld(), "pushnotifications.proxy", "server.fabrikam.com");
    expect(items.map(({ itemType, identity }) => `${itemType} ${identity}`)).to.deep.equal([
      "Probe PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe\\",
      "Monitor PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityMonitor\\",
      "Responder PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityEscalate\\",
    ]);
  });

  it("knows the component of every health set", () => {
    const unknown = healthSets.filter(({ component }) => component !== "None" && !componentNames.includes(component));
    expect(unknown).to.deep.equal([]);
  });

  it("refuses what is not there", () => {
    const world = newWorld();
    expect(refusal(() => monitoringItems(world, "X", "SERVER")).id).to.equal("HealthSetNotFound");
    expect(refusal(() => monitoringItems(world, "Store", "X")).id).to.equal("ObjectNotFound");
    expect(refusal(() => getProbe("Store")).id).to.equal("MonitorIdentityInvalid");
    expect(refusal(() => getProbe("Store\\X")).id).to.equal("MonitorIdentityNotFound");
    expect(refusal(() => getProbe("Store\\StoreServiceRunningMonitor")).id).to.equal("MonitorIdentityNotFound");
    expect(getProbe("STORE\\storeservicerunningprobe\\msexchangeis").probe.targetResource).to.equal("MSExchangeIS");
    stopService(world, getService(world, "SERVER", "MSExchangeHM"));
    expect(refusal(() => monitoringItems(world, "Store", "SERVER")).id).to.equal("HealthManagerUnavailable");
  });
});
