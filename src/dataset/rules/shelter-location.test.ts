import { expect, test } from "vitest";
import { shelterLocation } from "./shelter-location.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes Runs a shelter in Kenya.", texts: "summary: Runs a shelter in Kenya.", expected: [] },
  { name: "passes Runs shelters.", texts: "summary: Runs shelters.", expected: [] },
  { name: "passes A shelter located in Kenya.", texts: "summary: A shelter located in Kenya.", expected: [] },
  { name: "passes A safe house in Nairobi.", texts: "summary: A safe house in Nairobi.", expected: [] },
  { name: "passes Shelters at 12 sites.", texts: "summary: Shelters at 12 sites.", expected: [] },
  {
    name: "passes It keeps the address of the shelter secret.",
    texts: "summary: It keeps the address of the shelter secret.",
    expected: [],
  },
  {
    name: "passes The address of the shelter is never published.",
    texts: "summary: The address of the shelter is never published.",
    expected: [],
  },
  { name: "passes A refuge in the north.", texts: "summary: A refuge in the north.", expected: [] },
  {
    name: "reports The shelter stands behind St Mary's Church in Nairobi.",
    texts: "summary: The shelter stands behind St Mary's Church in Nairobi.",
    expected: [
      "1:10 location of a shelter: shelter stands behind St Mary's Church in Nairobi | remove it; say no more than the country",
    ],
  },
  {
    name: "reports Its shelter is opposite the town hall.",
    texts: "summary: Its shelter is opposite the town hall.",
    expected: [
      "1:10 location of a shelter: shelter is opposite the town hall | remove it; say no more than the country",
    ],
  },
  {
    name: "reports Shelter located in Westlands, Nairobi.",
    texts: "summary: Shelter located in Westlands, Nairobi.",
    expected: [
      "1:10 location of a shelter: Shelter located in Westlands, Nairobi | remove it; say no more than the country",
    ],
  },
  {
    name: "reports The shelter's address is Park Lane 4.",
    texts: "summary: The shelter's address is Park Lane 4.",
    expected: [
      "1:10 location of a shelter: shelter's address is Park Lane 4 | remove it; say no more than the country",
    ],
  },
  {
    name: "reports A refuge at Hillside Farm.",
    texts: "summary: A refuge at Hillside Farm.",
    expected: ["1:10 location of a shelter: refuge at Hillside Farm | remove it; say no more than the country"],
  },
  {
    name: "passes A shelter located in Nairobi, Kenya.",
    texts: "summary: A shelter located in Nairobi, Kenya.",
    expected: [],
  },
  {
    name: "passes The shelter's address is kept secret.",
    texts: "summary: The shelter's address is kept secret.",
    expected: [],
  },
  { name: "passes A shelter at the border.", texts: "summary: A shelter at the border.", expected: [] },
  {
    name: "passes A shelter in Chiang Mai, next to nothing.",
    texts: "summary: A shelter in Chiang Mai, next to nothing.",
    expected: [],
  },
  {
    name: "reports A shelter at 12 Main Street.",
    texts: "summary: A shelter at 12 Main Street.",
    expected: ["1:10 location of a shelter: shelter at 12 Main Street | remove it; say no more than the country"],
  },
  {
    name: "reports The shelter is located near the Central Station.",
    texts: "summary: The shelter is located near the Central Station.",
    expected: [
      "1:10 location of a shelter: shelter is located near the Central Station | remove it; say no more than the country",
    ],
  },
  {
    name: "reports A safe house on Mabini Street.",
    texts: "summary: A safe house on Mabini Street.",
    expected: ["1:10 location of a shelter: safe house on Mabini Street | remove it; say no more than the country"],
  },
  {
    name: "reports A shelter in the Bang Na district.",
    texts: "summary: A shelter in the Bang Na district.",
    expected: ["1:10 location of a shelter: shelter in the Bang Na district | remove it; say no more than the country"],
  },
  {
    name: "reports The address of the shelter is 12 Main Road.",
    texts: "summary: The address of the shelter is 12 Main Road.",
    expected: [
      "1:10 location of a shelter: address of the shelter is 12 Main Road | remove it; say no more than the country",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(shelterLocation, texts)).toEqual(expected);
});
