/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.json' },
  outputFileTracingIncludes: {
    '/**': ['./public/search-index/**/*', './data/articles/**/*', './data/*.json', './data/lexicon/**/*'],
  },
};

export default nextConfig;
