import { fileSystem } from "../../host/FileSystem.ts";
import { toLocalTicks, toUtcTicks } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { DateTime } from "../../values/time/DateTime.ts";

/** A hard link leads nowhere: it is a file as good as any other. */
function linkTarget(self: FileSystemInfo): string | null {
  const link = self.entry?.link;
  return link && link.type !== "HardLink" ? (link.targets[0] ?? null) : null;
}

type Moment = "creationTime" | "lastWriteTime" | "lastAccessTime";

export default defineClr<FileSystemInfo>({
  methods: {
    Refresh: (self) => self.refresh(),
    CreateAsSymbolicLink: (self, target: string) => {
      fileSystem().createLink(self.path, "SymbolicLink", target);
      self.refresh();
    },
    ResolveLinkTarget: (self, isFinal: boolean) => {
      const target = linkTarget(self);
      if (target === null) return null;
      const files = fileSystem();
      const next = files.fullPath(/^(?:[A-Za-z]:|[\\/])/.test(target) ? target : `${self.path}\\..\\${target}`);
      return new FileSystemInfo(isFinal ? files.finalPath(next) : next, self.isDirectory);
    },
  },
  properties: {
    FullName: (self) => self.path,
    Extension: (self) => /\.[^.]+$/.exec(self.name)?.[0] ?? "",
    Name: (self) => self.name,
    Exists: (self) => self.exists,
    CreationTime: localTime("creationTime"),
    CreationTimeUtc: utcTime("creationTime"),
    LastAccessTime: localTime("lastAccessTime"),
    LastAccessTimeUtc: utcTime("lastAccessTime"),
    LastWriteTime: localTime("lastWriteTime"),
    LastWriteTimeUtc: utcTime("lastWriteTime"),
    LinkTarget: (self) => linkTarget(self),
    Attributes: {
      get: (self) => EnumValue.of(attributesType(), self.entry ? self.entry.attributes : -1),
      set: (self, value: EnumValue) => {
        fileSystem().setAttributes(self.path, Number(value.value));
        self.refresh();
      },
    },
  },
  toText: (self) => self.originalPath,
});

function attributesType() {
  return typeByName("System.IO.FileAttributes");
}

/** What .NET gives for the times of a file that is not there: the zero of Windows' file times. */
const noTime = Date.UTC(1601, 0, 1);

function utcTime(moment: Moment) {
  return {
    get: (self: FileSystemInfo) => DateTime.fromUnixMilliseconds(self.entry?.[moment] ?? noTime),
    set: (self: FileSystemInfo, value: DateTime) => setTime(self, moment, value.ticks),
  };
}

function localTime(moment: Moment) {
  return {
    get: (self: FileSystemInfo) => {
      const utc = DateTime.fromUnixMilliseconds(self.entry?.[moment] ?? noTime);
      return new DateTime(toLocalTicks(utc.ticks), "Local");
    },
    set: (self: FileSystemInfo, value: DateTime) =>
      setTime(self, moment, value.kind === "Utc" ? value.ticks : toUtcTicks(value.ticks)),
  };
}

function setTime(self: FileSystemInfo, moment: Moment, utcTicks: bigint): void {
  fileSystem().setTimes(self.path, { [moment]: new DateTime(utcTicks, "Utc").unixMilliseconds });
  self.refresh();
}
