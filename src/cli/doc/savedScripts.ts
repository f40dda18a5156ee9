import { fileSystem } from "../../objects/host/FileSystem.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Session } from "../../session/Session.ts";

/** The full path of a file that a script of the page, or the page itself, names. */
export function savedPath(session: Session, name: string): string {
  session.activate();
  const plain = name.replace(/^\.[\\/]/, "").replaceAll("/", "\\");
  const location = session.engine.service(providerServiceKey).location.path;
  const folder = /^[A-Za-z]:\\/.test(location) ? location : "C:\\";
  return fileSystem().fullPath(/^(?:[A-Za-z]:|\\)/.test(plain) ? plain : `${folder.replace(/\\$/, "")}\\${plain}`);
}

/** Writes a script file into the session's drive, with the folders above it; gives its full path. */
export function saveScript(session: Session, name: string, text: string): string {
  const path = savedPath(session, name);
  const files = fileSystem();
  const above = path.slice(0, path.lastIndexOf("\\"));
  if (above.length > 2) files.createDirectory(above);
  // With a mark, so that every edition reads it as UTF-8.
  files.writeBytes(path, new TextEncoder().encode(`\uFEFF${text.replace(/\n/g, "\r\n")}\r\n`));
  return path;
}
