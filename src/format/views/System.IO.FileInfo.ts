export { default } from "./fileSystemViews.ts";
