export { CapabilityFeed, type FeedListener } from './capability-feed';
export { loadMatchCapabilities } from './load-capabilities';
export { LiveTaxonomy } from './live-taxonomy';
export { loadExtension, type NumberedExtension } from './load-extension';
export { loadMatchDemand } from './load-demand';
export { prepareDatabase } from './prepare-database';
export { Ranking, type WhatIfChange } from './ranking';
export { TextProfiles } from './text-profiles';
export { weightsOf } from './weights';
