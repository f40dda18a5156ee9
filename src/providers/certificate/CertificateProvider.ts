import { hasSwitch } from "../../command/hasSwitch.ts";
import type { ListingOptions, ProviderContext, ProviderInterface } from "../../command/Provider.ts";
import { X509Store, X509StoreLocation } from "../../objects/values/security/X509Store.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import { ProviderBase } from "../ProviderBase.ts";
import { invalidOperation } from "../providerErrors.ts";
import type { CertificateStores, StoredCertificate, StoreLocationName } from "./CertificateStores.ts";
import { certificateFilter } from "./certificateFilter.ts";

const locations = ["CurrentUser", "LocalMachine"] as const;

/** Cert: location\store\thumbprint. */
export class CertificateProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set(["include", "items", "navigation"]);
  readonly #stores: CertificateStores | null;

  constructor(
    readonly info: ProviderInfo,
    stores: CertificateStores | null,
  ) {
    super();
    this.#stores = stores;
  }

  exists(path: string): boolean {
    const { location, store, thumbprint, isTooDeep } = this.#parse(path);
    if (isTooDeep) return false;
    if (thumbprint !== null) return this.#certificate(path) !== undefined;
    return (
      (location !== undefined || namesOf(path).length === 0) && (store === null || this.#store(path) !== undefined)
    );
  }

  isContainer(path: string): boolean {
    return namesOf(path).length < 3 && this.exists(path);
  }

  childNames(path: string, _options: ListingOptions): readonly string[] {
    const { location, store } = this.#parse(path);
    switch (namesOf(path).length) {
      case 0:
        return locations;
      case 1:
        return location ? (this.#stores?.storeNames(location) ?? []) : [];
      case 2:
        return location && store ? this.#list(location, store).map(({ thumbprint }) => thumbprint) : [];
      default:
        return [];
    }
  }

  item(path: string, context: ProviderContext | null): unknown {
    const found = this.#read(path);
    const isWanted = found === undefined || context === null ? null : certificateFilter(context);
    return isWanted === null || isWanted(found) ? found : undefined;
  }

  #read(path: string): unknown {
    const { location, store, thumbprint } = this.#parse(path);
    if (!location) return namesOf(path).length === 0 ? new X509StoreLocation("LocalMachine", []) : undefined;
    if (store === null) return new X509StoreLocation(location, this.#stores?.storeNames(location) ?? []);
    if (thumbprint === null) {
      const name = this.#store(path);
      return name === undefined
        ? undefined
        : new X509Store(location, name, () => this.#list(location, name).map(({ value }) => value));
    }
    return this.#certificate(path)?.value;
  }

  override children(path: string, context: ProviderContext): void {
    const isWanted = certificateFilter(context);
    for (const name of this.childNames(path, context)) {
      const child = this.join(path, name);
      const item = this.#read(child);
      if (item === undefined) continue;
      const isCertificate = namesOf(child).length === 3;
      if (isWanted === null || isWanted(item)) context.write(item, child, !isCertificate);
    }
  }

  override join(parent: string, child: string): string {
    return [...namesOf(parent), ...namesOf(child)].join("\\");
  }

  override parent(path: string): string {
    return namesOf(path).slice(0, -1).join("\\");
  }

  override leaf(path: string): string {
    return namesOf(path).at(-1) ?? "";
  }

  /** Stores of the machine alone can be made. */
  override newItem(path: string, itemType: string | undefined, value: unknown, context: ProviderContext): void {
    const names = namesOf(path);
    const { location, store } = this.#parse(path);
    if (location !== "LocalMachine" || store === null || names.length !== 2) {
      super.newItem(path, itemType, value, context);
      return;
    }
    if (!context.cmdlet.shouldProcess(`Item: ${path} `, "New certificate store")) return;
    if (this.#store(path) === undefined) this.#stores?.create(store);
    context.write(this.#read(path), path, true);
  }

  override removeItem(path: string, _recurse: boolean, context: ProviderContext): void {
    const { location, store } = this.#parse(path);
    const certificate = this.#certificate(path);
    if (!location || store === null || !certificate) {
      const isMade = location === "LocalMachine" && store !== null && namesOf(path).length === 2;
      if (isMade && context.cmdlet.shouldProcess(`Item: ${path} `, "Remove certificate store")) {
        if (this.#stores?.removeStore(store)) return;
      }
      throw invalidOperation("The provider does not allow the removal of this container.");
    }
    const action = hasSwitch(context.cmdlet, "DeleteKey")
      ? "Remove certificate and its private key."
      : "Remove certificate";
    if (context.cmdlet.shouldProcess(`Item: ${path} `, action))
      this.#stores?.remove(location, store, certificate.thumbprint);
  }

  #parse(path: string) {
    const [location, store, thumbprint, ...more] = namesOf(path);
    const found = locations.find((each) => each.toLowerCase() === location?.toLowerCase());
    return {
      location: found as StoreLocationName | undefined,
      store: store ?? null,
      thumbprint: thumbprint ?? null,
      isTooDeep: more.length > 0,
    };
  }

  #store(path: string): string | undefined {
    const { location, store } = this.#parse(path);
    if (!location || store === null) return undefined;
    return this.#stores?.storeNames(location).find((name) => name.toLowerCase() === store.toLowerCase());
  }

  #list(location: StoreLocationName, store: string): readonly StoredCertificate[] {
    return this.#stores?.certificates(location, store) ?? [];
  }

  #certificate(path: string): StoredCertificate | undefined {
    const { location, thumbprint } = this.#parse(path);
    const store = this.#store(path);
    if (!location || store === undefined || thumbprint === null) return undefined;
    return this.#list(location, store).find((each) => each.thumbprint.toLowerCase() === thumbprint.toLowerCase());
  }
}

function namesOf(path: string): string[] {
  return path.split(/[\\/]+/).filter((name) => name !== "");
}
