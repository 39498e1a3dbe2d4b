import { expect, test } from "vitest";
import { shelterLocation } from "./shelter-location.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "summary: Runs a shelter in Kenya.",
  "summary: Runs shelters.",
  "summary: A shelter located in Kenya.",
  "summary: A safe house in Nairobi.",
  "summary: Shelters at 12 sites.",
  "summary: It keeps the address of the shelter secret.",
  "summary: The address of the shelter is never published.",
  "summary: A refuge in the north.",
  "summary: A shelter located in Nairobi, Kenya.",
  "summary: The shelter's address is kept secret.",
  "summary: A shelter at the border.",
  "summary: A shelter in Chiang Mai, next to nothing.",
])("passes %s", (text) => {
  expect(reportRule(shelterLocation, text)).toEqual([]);
});

test.each([
  [
    "summary: The shelter stands behind St Mary's Church in Nairobi.",
    "shelter stands behind St Mary's Church in Nairobi",
  ],
  ["summary: Its shelter is opposite the town hall.", "shelter is opposite the town hall"],
  ["summary: Shelter located in Westlands, Nairobi.", "Shelter located in Westlands, Nairobi"],
  ["summary: The shelter's address is Park Lane 4.", "shelter's address is Park Lane 4"],
  ["summary: A refuge at Hillside Farm.", "refuge at Hillside Farm"],
  ["summary: A shel\u061cter at 12\u0301 Main Street.", "shelter at 12 Main Street"],
  ["summary: A shelter at 12 Main Street.", "shelter at 12 Main Street"],
  ["summary: The shelter is located near the Central Station.", "shelter is located near the Central Station"],
  ["summary: A safe house on Mabini Street.", "safe house on Mabini Street"],
  ["summary: A shelter in the Bang Na district.", "shelter in the Bang Na district"],
  ["summary: The address of the shelter is 12 Main Road.", "address of the shelter is 12 Main Road"],
])("reports in %s: %s", (text, match) => {
  expect(reportRule(shelterLocation, text)).toEqual([
    `1:10 location of a shelter: ${match} | remove it; say no more than the country`,
  ]);
});
