import { cimCollectionType } from "../System.Management/cimCollectionType.ts";

export default cimCollectionType("CimProperty");
