import type { ListingOptions, ProviderContext, ProviderInterface } from "../command/Provider.ts";
import type { ProviderInfo } from "../objects/model/ProviderInfo.ts";
import { notModelled } from "../objects/model/runtimeError.ts";
import { ProviderBase } from "./ProviderBase.ts";

/** WSMan: only its root and localhost are there; what lies below is not modelled. */
export class WSManProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set(["items", "navigation"]);

  constructor(readonly info: ProviderInfo) {
    super();
  }

  exists(path: string): boolean {
    if (path === "" || path.toLowerCase() === "localhost") return true;
    if (path.toLowerCase().startsWith("localhost\\")) throw notModelled(`The configuration WSMan:\\${path}`);
    return false;
  }

  isContainer(path: string): boolean {
    return this.exists(path);
  }

  childNames(path: string, _options: ListingOptions): readonly string[] {
    if (path === "") return ["localhost"];
    throw notModelled(`The configuration below WSMan:\\${path}`);
  }

  item(path: string, _context: ProviderContext | null): unknown {
    throw notModelled(`The item WSMan:\\${path}`);
  }
}
