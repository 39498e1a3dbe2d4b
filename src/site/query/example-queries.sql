-- name: partner
-- Active organisations that name Kenya and offer training, with the newest evidence first.
SELECT name, summary, freshness_date, contact_url, website
FROM entities
WHERE status_state = 'active'
  AND listing IN (SELECT listing FROM countries WHERE term = 'KE')
  AND listing IN (SELECT listing FROM services WHERE term = 'training')
ORDER BY freshness_date DESC, name;

-- name: crowded
-- How many tools serve each function, ended ones left out.
SELECT title AS function, count(*) AS tools
FROM functions
JOIN tools USING (listing)
WHERE status_state IS NOT 'discontinued'
GROUP BY title
ORDER BY tools DESC, title;

-- name: empty-countries
-- Countries that no organisation names.
SELECT id AS country, title
FROM terms
WHERE vocabulary = 'country'
  AND id NOT IN (SELECT term FROM countries WHERE listing LIKE 'entities/%')
ORDER BY title;

-- name: laws
-- Laws, by how many listings a source says help with them.
SELECT title AS law, count(*) AS listings
FROM regulations
GROUP BY term
ORDER BY listings DESC, law;

-- name: words
-- Listings that speak of recruitment fees, the closest first.
SELECT listing, name, summary
FROM search
WHERE search MATCH 'recruitment AND fees'
ORDER BY rank;

-- name: old
-- Listed as active, but with no evidence from the last two years: what to check first.
SELECT name, freshness_date, website
FROM entities
WHERE status_state = 'active' AND freshness_state IN ('stale', 'undated')
ORDER BY freshness_date, name;

-- name: pairs
-- Which kinds of help are rarest in which industries?
SELECT industries.title AS industry, services.title AS help, count(*) AS organisations
FROM industries
JOIN services USING (listing)
GROUP BY industries.term, services.term
ORDER BY organisations, industry, help
LIMIT 50;

-- name: publishers
-- Which publishers are cited by the most listings?
SELECT publisher, count(DISTINCT listing) AS listings, max(as_of) AS newest
FROM sources
WHERE publisher IS NOT NULL
GROUP BY publisher
ORDER BY listings DESC, publisher
LIMIT 30;

-- name: ended
-- What has ended, and when, as far as a source says.
SELECT name, kind, status_state, since
FROM (
  SELECT name, kind, status_state, status_since AS since FROM entities
  UNION ALL
  SELECT name, kind, status_state, status_since FROM tools
)
WHERE status_state IN ('closed', 'merged', 'discontinued')
ORDER BY since DESC, name;

-- name: missing
-- What companies look for and public sources do not say, by how many listings.
SELECT aspect, count(*) AS listings
FROM clarity_missing
GROUP BY aspect
ORDER BY listings DESC;
