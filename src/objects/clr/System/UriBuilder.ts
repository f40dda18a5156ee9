import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

export class UriBuilder extends ClrObject {
  scheme = "http";
  userName = "";
  password = "";
  host = "localhost";
  /** -1: not written. */
  port = -1;
  path = "/";
  query = "";
  fragment = "";

  get clrType(): ClrType {
    return builderType();
  }

  get text(): string {
    const user = this.userName === "" ? "" : `${this.userName}${this.password === "" ? "" : `:${this.password}`}@`;
    const port = this.port < 0 ? "" : `:${this.port}`;
    const path = this.path === "" || this.path.startsWith("/") ? this.path : `/${this.path}`;
    return `${this.scheme}://${user}${this.host}${port}${path}${this.query}${this.fragment}`;
  }
}

const builderType = lazyType("System.UriBuilder");
