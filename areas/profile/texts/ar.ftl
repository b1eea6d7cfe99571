# ar
