/** A stack for each. To add an office is to add a line. */
export const OFFICES = [
  { stack: "hangzhou", region: "cn-hangzhou", vpcId: "vpc-hangzhou", people: ["alice", "bob"] },
  { stack: "shanghai", region: "cn-shanghai", vpcId: "vpc-shanghai", people: ["chen"] },
  { stack: "singapore", region: "ap-southeast-1", vpcId: "vpc-singapore", people: ["dora"] },
];
