import type { ProviderService } from "../providers/ProviderService.ts";
import { joinPaths, pathLeaf, pathParent } from "../providers/pathParts.ts";
import type { SessionPaths } from "../runtime/scope/sessionPaths.ts";

/** The session's paths over its providers. */
export function providerPaths(service: () => ProviderService): SessionPaths {
  return {
    location: () => service().location,
    locationOf(name) {
      const { locations, drives } = service();
      const { info } = service().provider(name);
      const drive = locations.drive.provider === info ? locations.drive : drives.ofProvider(info)[0];
      return locations.onDrive(drive ?? locations.drive);
    },
    setLocation: (path) => service().setLocation(path),
    push: (name) => service().locations.push(name === "" ? undefined : name, service().location),
    pop: (name) => service().locations.pop(name === "" ? undefined : name),
    stack: (name) => service().locations.stack(name),
    setDefaultStack: (name) => service().locations.setDefaultStack(name),
    unresolved(path) {
      const found = service().unresolved(path);
      return { path: found.path, provider: found.provider.info, drive: found.drive };
    },
    resolved: (path, literal) =>
      service()
        .resolve(path, { literal })
        .map((found) => service().locations.pathInfo(found)),
    isValid(path) {
      try {
        service().locate(path);
        return true;
      } catch {
        return false;
      }
    },
    leaf: pathLeaf,
    parent: pathParent,
    join: joinPaths,
    drive: (name) => service().drives.get(name),
    drives: () => service().drives.all(),
    providers: (name) =>
      (name === undefined ? service().providers() : [service().provider(name)]).map(({ info }) => info),
  };
}
