import { expect } from "chai";
import { findHealthManager } from "../../../src/world/monitoring/HealthManager.ts";
import { enablePushNotificationProxy } from "../../../src/world/push/PushNotificationApp.ts";
import {
  dependentServices,
  findService,
  getService,
  listServices,
  putService,
  startService,
  stopService,
} from "../../../src/world/service/Service.ts";
import { newWorld, refusal } from "../harness.ts";

const server = "SERVER";

describe("Service", () => {
  it("is there for Exchange and Windows", () => {
    const world = newWorld();
    const names = listServices(world, "server").map(({ name }) => name);
    expect(names).to.include.members(["MSExchangeHM", "MSExchangeIS", "W3SVC", "WinRM", "EventLog", "MSExchangeUMCR"]);
    expect(names).to.deep.equal([...names].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)));
    expect(findService(world, server, "msexchangehm")?.displayName).to.equal("Microsoft Exchange Health Manager");
    expect(refusal(() => getService(world, server, "nothing")).message).to.equal(
      "Cannot find any service with service name 'nothing'.",
    );
  });

  it("takes time to stop and start, and tells the health manager", () => {
    const world = newWorld();
    const begin = world.clock.now();
    enablePushNotificationProxy(world, { organization: "fabrikam.com" });
    expect(findHealthManager(world, server)?.proxyEnabled).to.equal(false);
    const stopped = stopService(world, getService(world, server, "MSExchangeHM"));
    expect(stopped.status).to.equal("Stopped");
    expect(startService(world, stopped).status).to.equal("Running");
    expect(world.clock.now() - begin).to.equal(3000);
    expect(findHealthManager(world, server)).to.deep.include({ proxyEnabled: true, started: "2013-08-28T02:20:03Z" });
  });

  it("reports each two seconds of waiting", () => {
    const world = newWorld();
    putService(world, { ...getService(world, server, "Spooler"), stopMilliseconds: 7000 });
    let warnings = 0;
    stopService(world, getService(world, server, "Spooler"), { waiting: () => warnings++ });
    expect(warnings).to.equal(3);
  });

  it("does not stop what others need, unless forced, and starts what it needs", () => {
    const world = newWorld();
    const was = getService(world, server, "WAS");
    expect(dependentServices(world, was).map(({ name }) => name)).to.deep.equal(["NetTcpActivator", "W3SVC"]);
    expect(refusal(() => stopService(world, was)).id).to.equal("ServiceHasDependentServices");
    stopService(world, was, { force: true });
    expect(getService(world, server, "W3SVC").status).to.equal("Stopped");
    startService(world, getService(world, server, "W3SVC"));
    expect(getService(world, server, "WAS").status).to.equal("Running");
    expect(refusal(() => stopService(world, getService(world, server, "DcomLaunch"), { force: true })).id).to.equal(
      "CouldNotStopService",
    );
    expect(refusal(() => startService(world, getService(world, server, "ClusSvc"))).id).to.equal(
      "CouldNotStartService",
    );
  });
});
