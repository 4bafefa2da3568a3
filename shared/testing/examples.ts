/** The worked examples of the catalogue, run. */
export { deriveExample, readStory } from '@pantau/shared/example';
