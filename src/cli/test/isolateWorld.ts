import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Session } from "../../session/Session.ts";
import type { Shell } from "../terminal/Shell.ts";

/**
 * What remembers the world of a session and puts it back: records of the organisation, clock, GUIDs and chance, files in
 * memory, registry, environment, processes and event logs. Folders of this computer that are mounted are as tests left them.
 */
export function isolateWorld(session: Session, shell: Shell): () => () => void {
  return () => {
    const { world, keepTime } = shell.organization;
    const kept = [
      world.store.keep(),
      world.random.keep(),
      session.random.keep(),
      session.engine.service(providerServiceKey).keep(),
      keepTime(),
    ];
    return () => {
      for (const restore of kept) restore();
    };
  };
}
