import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";

type Kind = "read" | "write" | "upgradeable";

/** How often the only thread there is holds each kind of the lock. */
class ReaderWriterLockSlim extends ClrObject {
  readonly held: Record<Kind, number> = { read: 0, write: 0, upgradeable: 0 };

  constructor(readonly recurses: boolean) {
    super();
  }

  get clrType(): ClrType {
    return lockType();
  }

  enter(kind: Kind): true {
    const refused = this.recurses ? null : this.#refusal(kind);
    if (refused === null && kind === "write" && this.held.read > 0 && this.held.write === 0) throw recursion(readHeld);
    if (refused !== null) throw recursion(refused);
    this.held[kind]++;
    return true;
  }

  exit(kind: Kind): void {
    if (this.held[kind] === 0)
      throw clrException(
        "System.Threading.SynchronizationLockException",
        `The ${kind} lock is being released without being held.`,
      );
    this.held[kind]--;
  }

  #refusal(kind: Kind): string | null {
    const { read, write, upgradeable } = this.held;
    if (this.held[kind] > 0) return `Recursive ${kind} lock acquisitions not allowed in this mode.`;
    if (kind === "read")
      return write > 0 ? "A read lock may not be acquired with the write lock held in this mode." : null;
    if (kind === "write") return read > 0 ? readHeld : null;
    if (write > 0)
      return "Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.";
    return read > 0 && upgradeable === 0 ? "Upgradeable lock may not be acquired with read lock held." : null;
  }
}

const readHeld =
  "Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.";

const recursion = (text: string) => clrException("System.Threading.LockRecursionException", text);
const lockType = lazyType("System.Threading.ReaderWriterLockSlim");

const policyType = lazyType("System.Threading.LockRecursionPolicy");

const enter = (kind: Kind) => (self: ReaderWriterLockSlim) => {
  self.enter(kind);
};
const tryEnter = (kind: Kind) => (self: ReaderWriterLockSlim) => self.enter(kind);
const exit = (kind: Kind) => (self: ReaderWriterLockSlim) => self.exit(kind);
const isHeld = (kind: Kind) => (self: ReaderWriterLockSlim) => self.held[kind] > 0;
const count = (kind: Kind) => (self: ReaderWriterLockSlim) => self.held[kind];

export default defineClr<ReaderWriterLockSlim>({
  constructors: {
    "()": () => new ReaderWriterLockSlim(false),
    "(System.Threading.LockRecursionPolicy)": (policy: EnumValue) =>
      new ReaderWriterLockSlim(policy.text === "SupportsRecursion"),
  },
  properties: {
    IsReadLockHeld: isHeld("read"),
    IsWriteLockHeld: isHeld("write"),
    IsUpgradeableReadLockHeld: isHeld("upgradeable"),
    CurrentReadCount: (self) => Math.min(self.held.read, 1),
    RecursiveReadCount: count("read"),
    RecursiveWriteCount: count("write"),
    RecursiveUpgradeCount: count("upgradeable"),
    WaitingReadCount: () => 0,
    WaitingWriteCount: () => 0,
    WaitingUpgradeCount: () => 0,
    RecursionPolicy: (self) => EnumValue.of(policyType(), self.recurses ? 1 : 0),
  },
  methods: {
    EnterReadLock: enter("read"),
    EnterWriteLock: enter("write"),
    EnterUpgradeableReadLock: enter("upgradeable"),
    TryEnterReadLock: tryEnter("read"),
    TryEnterWriteLock: tryEnter("write"),
    TryEnterUpgradeableReadLock: tryEnter("upgradeable"),
    ExitReadLock: exit("read"),
    ExitWriteLock: exit("write"),
    ExitUpgradeableReadLock: exit("upgradeable"),
    Dispose: () => undefined,
  },
});
