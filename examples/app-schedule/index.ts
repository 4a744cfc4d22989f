import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const DAY_MS = 24 * 60 * 60 * 1000;

const firstDay = new pulumi.Config().require("firstDay");
const image = wuying.appstream.getImageOutput({
  productType: "CloudApp",
  imageType: "System",
  nameRegex: "Windows",
  mostRecent: true,
});

/** Nodes in the hours of a day. Outside of them there is none, and nobody can connect. */
const during = (startTime: string, endTime: string, amount: number) => ({ startTime, endTime, amount });

const group = new wuying.appstream.AppInstanceGroup("office", {
  appInstanceGroupName: "office",
  appCenterImageId: image.imageId,
  bizRegionId: "cn-hangzhou",
  sessionTimeout: 15,
  nodePool: {
    nodeInstanceType: "appstreaming.general.8c16g",
    nodeCapacity: 4,
    strategyType: "NODE_SCALING_BY_SCHEDULE",
    strategyEnableDate: firstDay,
    strategyDisableDate: daysAfter(firstDay, 364),
    // Nodes are started ahead of each period, so that the first ones to come need not wait.
    warmUp: true,
    recurrenceSchedules: [
      {
        recurrenceType: "weekly",
        recurrenceValues: [1, 2, 3, 4, 5],
        timerPeriods: [during("08:00", "12:00", 6), during("12:15", "19:00", 8), during("19:15", "22:00", 2)],
      },
      { recurrenceType: "weekly", recurrenceValues: [6], timerPeriods: [during("09:00", "13:00", 1)] },
    ],
  },
  users: ["alice", "bob"],
});

export const groupId = group.id;
export const lastDay = daysAfter(firstDay, 364);

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
