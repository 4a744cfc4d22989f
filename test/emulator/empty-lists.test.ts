import * as center from "../../src/api/generated/appstream";
import type { WireObject } from "../../src/emulator/core/wire";
import { appstream } from "../../src/emulator/products/appstream";
import { callsTo } from "./appstream/support/client";
import { answering } from "./support/answering";
import { withEmulator } from "./support/with-emulator";

const requests: WireObject[] = [];
const keep = (request: WireObject): object => {
  requests.push(request);
  return {};
};

const product = answering(appstream, { ModifyBrowserInstanceGroup: keep, ListLlmTemplates: keep });
const call = callsTo(withEmulator({}, [product]));

beforeEach(() => {
  requests.length = 0;
});

describe("a list that travels as JSON", () => {
  test("that the caller leaves out is left out for the operation too, though it travels as an empty one", async () => {
    await call(center.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId: "b-1" });
    await call(center.ModifyBrowserInstanceGroup, {
      BrowserInstanceGroupId: "b-1",
      Timers: [{ Interval: 5 }],
    });
    expect(requests).toEqual([
      { BrowserInstanceGroupId: "b-1" },
      { BrowserInstanceGroupId: "b-1", Timers: [{ Interval: 5 }] },
    ]);
  });

  test("that the caller gives is given to the operation, also an empty one where none would not travel", async () => {
    await call(center.ListLlmTemplates, { BizType: 1, LlmTemplateIds: [] });
    await call(center.ListLlmTemplates, { BizType: 1 });
    expect(requests).toEqual([{ BizType: 1, LlmTemplateIds: [] }, { BizType: 1 }]);
  });
});
