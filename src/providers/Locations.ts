import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import type { ProviderPath } from "../command/Provider.ts";
import { providerTexts } from "../diag/messages/providers.ts";
import { messageText } from "../objects/errors/fillMessage.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import { PathInfo, PathInfoStack } from "../objects/values/shell/PathInfo.ts";
import { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import type { ProviderService } from "./ProviderService.ts";
import { argumentError, clrError, invalidArgument, pathNotFound, stackNotFound } from "./providerErrors.ts";
import { providerRules } from "./providerRules.ts";
import { drivePath } from "./resolvePath.ts";

/** What a session stands on after a path that begins with the provider. */
function hiddenDrive({ provider, path }: ProviderPath): PSDriveInfo {
  const root = /^(?:[A-Za-z]:\\|\\\\[^\\]+\\[^\\]+)/.exec(path)?.[0] ?? "";
  return new PSDriveInfo(provider.info.fullName, provider.info, root, undefined, true);
}

/** Where a session stands: the current drive, the place on each drive, the stacks of Push-Location, the way back. */
export class Locations {
  readonly #service: ProviderService;
  readonly #stacks = new CaseInsensitiveMap<PathInfoStack>();
  #defaultStack = "default";
  #drive: PSDriveInfo | null = null;
  readonly #back: PathInfo[] = [];
  readonly #forth: PathInfo[] = [];

  constructor(service: ProviderService) {
    this.#service = service;
  }

  get drive(): PSDriveInfo {
    this.#drive ??= this.#service.drives.ofProvider(this.#service.fileSystem.info)[0] ?? this.#service.drives.all()[0];
    return this.#drive;
  }

  get current(): PathInfo {
    return this.onDrive(this.drive);
  }

  /** Where the session stands on a drive. */
  onDrive(drive: PSDriveInfo): PathInfo {
    const provider = this.#service.providerOf(drive.provider);
    const names = drive.currentLocation.split(/[\\/]+/).filter((name) => name !== "");
    let path = drive.root;
    for (const name of names) path = provider.join(path, name);
    const shown = drivePath(provider, drive, names, path);
    return new PathInfo(shown, drive.isHidden ? null : drive, drive.provider, path);
  }

  /** A found item as a PathInfo. */
  pathInfo(found: ProviderPath): PathInfo {
    const shown = found.prefix === undefined ? found.display : `${found.prefix}::${found.path}`;
    return new PathInfo(shown, found.drive?.isHidden ? null : found.drive, found.provider.info, found.path);
  }

  set(path: string, literal: boolean): PathInfo {
    if (!literal && (path === "-" || path === "+") && providerRules().hasLocationHistory) {
      const moved = this.#moveInHistory(path);
      if (moved) return moved;
    }
    const target = this.#container(path, literal);
    this.#back.push(this.current);
    this.#forth.length = 0;
    return this.#standAt(target);
  }

  push(stackName: string | undefined, location: PathInfo): void {
    this.#stack(stackName ?? this.#defaultStack).items.push(location);
  }

  /** Goes back to what was pushed last; null where the default stack is empty. A stack ends with its last entry. */
  pop(stackName?: string): PathInfo | null {
    const name = stackName ?? this.#defaultStack;
    const stack = this.#stacks.get(name);
    if (!stack && name.toLowerCase() !== "default") throw this.noStack(name);
    const top = stack?.items.pop();
    if (stack?.items.length === 0) this.#stacks.delete(name);
    return top ? this.set(top.path, true) : null;
  }

  hasStack(stackName?: string): boolean {
    const name = stackName ?? this.#defaultStack;
    return this.#stacks.has(name) || name.toLowerCase() === "default";
  }

  noStack(name: string): PSError {
    return argumentError(`Cannot find location stack '${name}'. It does not exist or it is not a container.`);
  }

  stack(stackName?: string): PathInfoStack {
    const name = stackName === undefined || stackName === "" ? this.#defaultStack : stackName;
    const stack = this.#stacks.get(name);
    if (stack) return stack;
    if (name.toLowerCase() === this.#defaultStack.toLowerCase()) return this.#stack(name);
    throw invalidArgument("stackName");
  }

  setDefaultStack(name: string): PathInfoStack {
    if (name !== "" && name.toLowerCase() !== "default" && !this.#stacks.has(name)) {
      throw stackNotFound(name);
    }
    this.#defaultStack = name === "" ? "default" : name;
    return this.#stack(this.#defaultStack);
  }

  /** Whether the session stands in an item or below it. */
  isIn(provider: ProviderPath["provider"], path: string): boolean {
    const { current } = this;
    if (current.provider !== provider.info) return false;
    const here = current.providerPath.toLowerCase();
    const above = path.toLowerCase().replace(/\\$/, "");
    return here === above || here.startsWith(`${above}\\`);
  }

  #stack(name: string): PathInfoStack {
    let stack = this.#stacks.get(name);
    if (!stack) {
      stack = new PathInfoStack(name);
      this.#stacks.set(name, stack);
    }
    return stack;
  }

  #container(path: string, literal: boolean): ProviderPath {
    const found = this.#service.resolve(path, { literal, force: true });
    const folders = found.filter(({ provider, path: each }) => provider.isContainer(each));
    if (folders.length > 1) {
      throw argumentError(messageText(providerTexts.SeveralContainers, [path]));
    }
    if (folders.length === 0)
      throw pathNotFound(found.length > 0 ? path : this.#service.unresolved(path, literal).display);
    return folders[0];
  }

  #standAt(target: ProviderPath): PathInfo {
    const drive = target.drive ?? hiddenDrive(target);
    const root = drive.root.replace(/\\$/, "");
    drive.currentLocation = target.path.slice(root.length).replace(/^[\\/]+/, "");
    this.#drive = drive;
    return this.current;
  }

  #moveInHistory(direction: "-" | "+"): PathInfo | null {
    const [from, to] = direction === "-" ? [this.#back, this.#forth] : [this.#forth, this.#back];
    const target = from.pop();
    if (!target) {
      const where = direction === "-" ? "backwards" : "forwards";
      const exception = "System.InvalidOperationException";
      throw clrError(exception, "NotSpecified", exception, `There is no location history left to navigate ${where}.`);
    }
    to.push(this.current);
    return this.#standAt(this.#container(target.path, true));
  }
}
