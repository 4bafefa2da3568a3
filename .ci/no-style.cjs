/** Style sheets as Jest sees them: nothing. */
module.exports = {};
