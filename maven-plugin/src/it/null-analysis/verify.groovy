// What accessors and builders say of null, a tool for null analysis sees: it refuses the wrong uses, and only these.
def source = new File(basedir, 'src/main/java/com/acme/shop/Shop.java')
def wrong = source.readLines().withIndex(1).findAll { it[0].endsWith('// wrong') }.collect { it[1] } as TreeSet
def log = new File(basedir, 'build.log').text
def refused = (log =~ /(?m)^\[ERROR\] .*Shop\.java:\[(\d+),\d+\].*\[NullAway\]/).collect { it[1] as int } as TreeSet
assert refused == wrong
assert !(log =~ /ERROR.*generated-sources/)
