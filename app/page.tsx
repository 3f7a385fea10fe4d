export default function HomePage() {
  return <h1>ख़बर खोज</h1>;
}
