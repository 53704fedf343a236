import '../src/cdn.js';
