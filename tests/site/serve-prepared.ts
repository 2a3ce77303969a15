import { serveSite } from "../../pipelines/serve.ts";
import { prepareSite, testSite } from "./prepare.ts";

/** Port of the prepared site while browser tests run. */
export const testPort = 4399;

if (import.meta.main) {
  await prepareSite();
  await serveSite(testSite, testPort);
}
